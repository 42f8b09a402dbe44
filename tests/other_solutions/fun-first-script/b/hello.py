def main():
    who = input("Name: ")
    hours = 365 * 24
    print(f"Nice to meet you, {who}. A year has {hours} hours.")


if __name__ == "__main__":
    main()
